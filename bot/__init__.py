"""Forsat: a sales team's opportunity pipeline in its messenger."""
