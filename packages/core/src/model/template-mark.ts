/** Marks of the template languages that generators use: Jinja, Handlebars, cookiecutter, EJS, ERB. */
const MARK = /\{\{[^\n]{0,200}?\}\}|\{%[^\n]{0,200}?%\}|<%[^\n]{0,200}?%>/;

/** Whether a text, or a path, holds a mark that a generator fills in. */
export function hasTemplateMark(text: string): boolean {
  return MARK.test(text);
}
