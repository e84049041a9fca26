// The pages of staff, over everything; nothing of them is made while patients have the screen.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare
import Aftercare.Backend

Loader {
    id: layer

    required property StaffModel staff
    property string stands: ""

    // Another page of staff stands, or none.
    signal turned

    Connections {
        target: layer.staff

        function onChanged() {
            layer.show();
        }
    }

    function show() {
        if (layer.stands === layer.staff.page)
            return;
        layer.stands = layer.staff.page;
        const file = {
            "pin": "StaffPinPage",
            "menu": "StaffMenuPage",
            "handing": "StaffHandingPage",
            "setup": "StaffSetupPage",
            "card": "StaffCardPage",
            "measures": "StaffMeasuresPage",
            "printing": "StaffPrinterPage",
            "cleaning": "StaffCleaningPage"
        }[layer.stands];
        if (file)
            layer.setSource(`../pages/${file}.qml`, {
                "staff": layer.staff
            });
        else
            layer.setSource("");
        layer.turned();
    }
}
