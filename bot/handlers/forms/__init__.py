"""Forms: begun, heard, finished, left."""
