"""Definitions and figures to titles, charts, tables and sheets."""
