import { stubsFor } from '#core/graph/facts/name-rules';

/** What tools load by entry point or by a naming rule of theirs, and what only holds types. */
const PLUGIN =
  /^(?:pytest|sphinx|sphinxcontrib|mkdocs|flake8|pylint|tox|hatch|poetry|setuptools|jupyter|jupyterlab|nbconvert|airflow|apache-airflow-providers|dbt|fsspec|keyring|keyrings|pip|pdm|prefect|mlflow|kedro|scrapy|celery|gunicorn|uvicorn|ddtrace|opentelemetry-(?:instrumentation|exporter|propagator|resource-detector|distro)|sqlalchemy)-|-(?:plugins?|backend|backends|dialect|driver)$/;

/**
 * What others import only where they find it (drivers by URL, parsers, accelerators, parts of the standard library that a
 * platform lacks): the documentation of each names them as optional requirements.
 */
const FOUND_BY_OTHERS: ReadonlySet<string> = new Set([
  // SQLAlchemy and Django, by the URL or ENGINE of a database
  ...[
    'aiomysql',
    'aiosqlite',
    'asyncmy',
    'asyncpg',
    'mysqlclient',
    'oracledb',
    'pg8000',
    'psycopg',
    'psycopg2',
  ],
  ...[
    'psycopg2-binary',
    'psycopg-binary',
    'psycopg-pool',
    'pymssql',
    'pymysql',
    'pyodbc',
    'cx-oracle',
    'duckdb-engine',
  ],
  // FastAPI, Starlette, Flask, pydantic
  ...['python-multipart', 'email-validator', 'itsdangerous', 'ujson', 'orjson', 'asgiref', 'blinker'],
  // uvicorn, gunicorn, aiohttp, httpx, requests, redis
  ...[
    'gunicorn',
    'uvicorn',
    'hypercorn',
    'httptools',
    'uvloop',
    'websockets',
    'watchfiles',
    'gevent',
    'greenlet',
  ],
  ...[
    'eventlet',
    'aiodns',
    'brotli',
    'brotlicffi',
    'h2',
    'socksio',
    'pysocks',
    'hiredis',
    'certifi',
    'pyopenssl',
  ],
  // pandas, BeautifulSoup, scientific stacks
  ...[
    'openpyxl',
    'xlrd',
    'xlsxwriter',
    'pyarrow',
    'fastparquet',
    'tables',
    'lxml',
    'html5lib',
    'numexpr',
    'bottleneck',
  ],
  ...[
    'tabulate',
    'jinja2',
    'numba',
    'pillow',
    'kaleido',
    'ipykernel',
    'ipywidgets',
    'pyqt5',
    'pyqt6',
    'pyside6',
  ],
  // transformers and what loads models
  ...[
    'accelerate',
    'bitsandbytes',
    'sentencepiece',
    'protobuf',
    'tiktoken',
    'safetensors',
    'flash-attn',
    'xformers',
  ],
  ...[
    'hf-transfer',
    'hf-xet',
    'timm',
    'einops',
    'deepspeed',
    'onnxruntime',
    'onnxruntime-gpu',
    'torchvision',
  ],
  // filesystems by URL
  ...['s3fs', 'gcsfs', 'adlfs', 'smart-open', 'google-cloud-bigquery-storage', 'grpcio-status', 'crcmod'],
  // jsonschema, by the names of formats
  ...[
    'rfc3339-validator',
    'rfc3987',
    'rfc3987-syntax',
    'fqdn',
    'isoduration',
    'jsonpointer',
    'uri-template',
    'webcolors',
  ],
  // installers and platforms
  ...[
    'setuptools',
    'wheel',
    'pip',
    'tzdata',
    'colorama',
    'pyreadline3',
    'cryptography',
    'cffi',
    'typing-extensions',
  ],
  ...[
    'importlib-metadata',
    'ddtrace',
    'sentry-sdk',
    'newrelic',
    'statsd',
    'python-json-logger',
    'rich',
    'bcrypt',
  ],
]);

/**
 * What others import where it is installed, by what loads it: Flask's "Optional dependencies" (`.env` files, a reloader),
 * uvicorn's "Settings" (`--env-file`), Streamlit's `server.fileWatcherType`; rapids-dask-dependency has pins and patches of dask.
 */
const LOADED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['python-dotenv', ['flask', 'uvicorn']],
  ['watchdog', ['flask', 'werkzeug', 'streamlit']],
  ['rapids-dask-dependency', ['dask']],
]);

/**
 * Whether a distribution, by its normalised name, is of those that do their work without being imported by the code that
 * declares them; `used` are those that the code imports: `x-y` may be a plugin of a used `x`.
 */
export function isFoundByName(name: string, used: ReadonlySet<string>): boolean {
  if (PLUGIN.test(name) || stubsFor(name) !== null || FOUND_BY_OTHERS.has(name)) return true;
  if (LOADED_BY.get(name)?.some((loader) => used.has(loader)) === true) return true;
  for (let dash = name.indexOf('-'); dash > 0; dash = name.indexOf('-', dash + 1))
    if (used.has(name.slice(0, dash))) return true;
  return false;
}
