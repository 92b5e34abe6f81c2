/** Semantic Versioning 2.0.0 gives this expression itself: https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;

/** npm refuses longer versions. */
const MAX_LENGTH = 256;

/** Whether a text is a version that a package.json may have; `v1.2.3` and `1.2` are none. */
export function isNodeVersion(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    VERSION.test(text) &&
    text.split(/[-+]/)[0]?.split('.').every(isSafe) === true
  );
}

/** node-semver refuses numbers that a double cannot hold. */
function isSafe(number: string): boolean {
  return Number.isSafeInteger(Number(number));
}
