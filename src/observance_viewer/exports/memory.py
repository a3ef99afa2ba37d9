"""Bounds what a process of its own may take, so that a made-up file or too long a text cannot take the machine."""

from __future__ import annotations


def bound_memory(most: int) -> None:
    """Let this process end where it would take more than `most` bytes; Windows has no such limit."""
    try:
        import resource
    except ImportError:
        return
    _, highest = resource.getrlimit(resource.RLIMIT_DATA)
    limit = most if highest == resource.RLIM_INFINITY else min(highest, most)
    resource.setrlimit(resource.RLIMIT_DATA, (limit, highest))
