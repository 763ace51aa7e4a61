"""An amount in words, as it stands under the figures on a document."""

from bot.speech.in_words.amounts import amount_in_words

__all__ = ["amount_in_words"]
