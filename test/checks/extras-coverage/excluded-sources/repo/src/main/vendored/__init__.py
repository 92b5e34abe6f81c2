import six
print "old"
