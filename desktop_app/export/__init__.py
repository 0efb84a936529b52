"""A resolution or a comparison becomes a file that other programs open."""
