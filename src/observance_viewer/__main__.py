"""`python -m observance_viewer` is the same as the command `observance-viewer`."""

import sys

from observance_viewer.app.main import main

sys.exit(main())
