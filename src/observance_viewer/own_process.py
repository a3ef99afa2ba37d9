"""How a module of ours is run in a process of its own, by Python or, in a bundle, by the program itself."""

from __future__ import annotations

import runpy
import sys

_PACKAGE = __name__.partition(".")[0]


def program_command() -> list[str]:
    """Give the command that starts this program, to which its arguments are added."""
    return [sys.executable] if _is_bundle() else [sys.executable, "-m", _PACKAGE]


def command_for(module: str) -> list[str]:
    """Give the command that runs `module`, which names one of ours, as `__main__`; its arguments are added to it."""
    return [sys.executable, "-m", module] if _is_bundle() else [sys.executable, "-P", "-m", module]


def run_if_asked(arguments: list[str]) -> None:
    """Run the module that `command_for` asks a bundle for, and end; does nothing where none is asked for.

    A bundle's executable is no Python, so `-m` and the module come to it as its own arguments.
    """
    if not _is_bundle() or arguments[:1] != ["-m"]:
        return
    module = arguments[1] if len(arguments) > 1 else ""
    if module.startswith(f"{_PACKAGE}."):
        sys.argv = arguments[1:]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        raise SystemExit(0)


def _is_bundle() -> bool:
    return bool(getattr(sys, "frozen", False))
