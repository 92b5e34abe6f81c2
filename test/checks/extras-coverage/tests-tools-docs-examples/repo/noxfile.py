import nox
import tomlkit

nox.options.sessions = tomlkit.loads("sessions = ['tests']")["sessions"]
