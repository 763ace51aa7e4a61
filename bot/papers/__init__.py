"""Documents on paper: what stands on the page, and the press that makes a PDF of it."""
