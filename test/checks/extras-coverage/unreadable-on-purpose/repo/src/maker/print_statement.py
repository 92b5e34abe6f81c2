import os, sys

print "of Python 2", os.getcwd()
exec "import sys"
raise ValueError, `sys.path`
