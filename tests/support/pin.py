"""A PIN that staff have set, for devices that are tried as they stand in a clinic."""

SET_PIN = "scrypt$16384$8$1$c2FsdA==$aGFzaA=="
"""No number has this hash, as far as anybody knows."""
