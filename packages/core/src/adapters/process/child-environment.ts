const ALLOWED = new Set([
  // finding programs, home, temporary files, language
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
  ...['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_RUNTIME_DIR'],
  // interpreters of setup-python find their shared library by it
  'LD_LIBRARY_PATH',
  // Windows does not start processes, or finds no home, without these
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
  ...['PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
  // the way to the network, and whom to trust there
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'],
  ...['PIP_CERT', 'UV_NATIVE_TLS', 'UV_SYSTEM_CERTS', 'NPM_CONFIG_CAFILE'],
]);

/**
 * The part of `env` that a child process gets: names of the allow-list above (in either case, as proxies and Windows
 * spell them both ways) and `LC_*`. What is not named there, tokens above all, does not leave this process.
 */
export function childEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (ALLOWED.has(entry[0].toUpperCase()) || /^LC_[A-Z]+$/.test(entry[0])),
  );
  return Object.fromEntries(kept);
}
