"""Charts: a spec says what is told, the studio draws it.

Nothing imported from here, from `spec` or from `studio` loads the drawing library; that happens
in the studio's own thread, at its first chart.
"""
