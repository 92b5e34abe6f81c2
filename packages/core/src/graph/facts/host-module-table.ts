/**
 * Modules that no distribution brings: something that runs the code has them, or an older Python had. Groups of reason and
 * names; a name stands for its submodules too.
 */
export const HOST_MODULES: readonly (readonly [reason: string, names: string])[] = [
  // Source: modules of CPython 2.7.18's Lib and builtins that Python 3 has not; sgmllib is left out, sgmllib3k brings it.
  [
    'the standard library of Python 2',
    `BaseHTTPServer Bastion CDROM CGIHTTPServer Canvas ConfigParser Cookie DLFCN Dialog DocXMLRPCServer FileDialog FixTk
    HTMLParser IN MimeWriter Queue ScrolledText SimpleDialog SimpleHTTPServer SimpleXMLRPCServer SocketServer StringIO TYPES
    Tix Tkconstants Tkdnd Tkinter UserDict UserList UserString __builtin__ anydbm audiodev bsddb cPickle cStringIO commands
    compiler cookielib copy_reg dbhash dircache dumbdbm dummy_thread exceptions fpformat future_builtins hotshot
    htmlentitydefs htmllib httplib ihooks imputil linuxaudiodev macurl2path markupbase md5 mhlib mimetools mimify multifile
    mutex new os2emxpath popen2 posixfile repr rexec rfc822 robotparser sets sha sre statvfs stringold strop sunaudio thread
    tkColorChooser tkCommonDialog tkFileDialog tkFont tkMessageBox tkSimpleDialog toaiff ttk urllib2 urlparse user whichdb
    xmllib xmlrpclib`,
  ],
  // Source: cloud.google.com/appengine/docs/legacy/standard/python, "Built-in third-party libraries"
  ['App Engine for Python 2', 'google.appengine webapp2'],
  ['the program itself', '__main__'],
  ['stubs that only type checkers see (typeshed)', '_typeshed _typeshed_importlib'],
  ['a Jython or IronPython host', 'java javax clr System Microsoft.Win32 org.python'],
  [
    'Blender (docs.blender.org/api)',
    'bpy bmesh mathutils gpu_extras bl_ui bl_operators bpy_extras bgl blf freestyle',
  ],
  ['the debuggers gdb and lldb', 'gdb lldb'],
  ['Sublime Text (sublimetext.com/docs/api_reference.html)', 'sublime sublime_plugin'],
  ['Vim', 'vim'],
  ['Pyodide and PyScript (pyodide.org)', 'js pyodide pyodide_js pyodide_http micropip pyscript piplite'],
  ['Emscripten builds of CPython', '_emscripten'],
  ['emscripten-forge (github.com/emscripten-forge/pyjs)', 'pyjs'],
  ['Snowflake, where a function runs in it (docs.snowflake.com/en/developer-guide/udf/python)', '_snowflake'],
  ['notebooks of Databricks', 'dbutils dbruntime'],
  ['notebooks of Google Colab', 'google.colab'],
  ['jobs of AWS Glue', 'awsglue'],
  ['the software of Intel Gaudi (docs.habana.ai)', 'habana_frameworks'],
  ['Autodesk Maya, 3ds Max and MotionBuilder', 'maya pymel pymxs MaxPlus pyfbsdk'],
  ['SideFX Houdini', 'hou toolutils'],
  ['Foundry Nuke', 'nuke nukescripts'],
  ['Unreal Engine', 'unreal'],
  ['Cinema 4D', 'c4d'],
  ['FreeCAD', 'FreeCAD FreeCADGui'],
  ['QGIS and ArcGIS', 'qgis arcpy'],
  ['GIMP and Inkscape', 'gimpfu inkex'],
  ['IDA and Ghidra', 'idaapi idautils idc ida_kernwin ghidra'],
  [
    'MicroPython and CircuitPython boards',
    'machine micropython utime ubinascii uasyncio board digitalio pyb esp esp32',
  ],
  ['uWSGI and mod_wsgi', 'uwsgi uwsgidecorators mod_wsgi'],
  ['FreeSWITCH', 'freeswitch'],
  ['LibreOffice', 'uno unohelper com.sun.star'],
  ['Cloudflare Workers', 'workers _pyodide'],
  [
    "Triton's Python backend, which loads a model's `model.py` (github.com/triton-inference-server/python_backend)",
    'triton_python_backend_utils',
  ],
  ['ComfyUI, which loads nodes (docs.comfy.org)', 'folder_paths comfy comfy_extras'],
  ['Odoo, which loads addons (odoo.com/documentation)', 'odoo openerp'],
  ['the build tool Pants, which loads its plugins (pantsbuild.org)', 'pants'],
  ['charmcraft, which fetches libraries of charms (documentation.ubuntu.com/charmcraft)', 'charms'],
];
