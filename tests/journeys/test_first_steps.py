def test_a_touch_on_welcome_leads_home(kiosk):
    kiosk.model.begin()
    assert kiosk.model.page == "home"
