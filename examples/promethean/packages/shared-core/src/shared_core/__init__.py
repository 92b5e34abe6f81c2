"""What every Promethean package needs. Modules that need an extra say so in their first line."""
