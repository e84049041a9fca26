"""Start Aftercare Kiosk. Everything is in `kiosk`; `python main.py --help` says what can be done."""

import sys

from kiosk.options import main

if __name__ == "__main__":
    sys.exit(main())
