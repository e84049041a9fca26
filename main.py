"""Start Aftercare Kiosk. Everything is in `kiosk`; `python main.py --help` says what can be done."""

import sys

if (
    sys.flags.isolated
):  # `python -I`, as installed: nobody else's folders are searched, but then not ours either
    sys.path.insert(0, __file__.rpartition("main.py")[0] or ".")

from kiosk.options import main

if __name__ == "__main__":
    sys.exit(main())
