"""A year of a sales team's work, made up relative to a moment, for the demo.

`fill` writes it through the actions, so that it could have been typed in the chat; the same
language and moment always make the same year.
"""

from bot.sandbox.sample.filling import Sample, fill

__all__ = ["Sample", "fill"]
