"""`python -m bot` is `forsat`."""

from bot.cli import main

raise SystemExit(main())
