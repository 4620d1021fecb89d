/** What a page may load and do, by directive. */
const pageRules = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  // A text can then not become markup in a script either: every such assignment is refused.
  "require-trusted-types-for": "'script'",
};

/** What any file may do. A drawing opened by itself carries its own styles and font, which the policy of pages refuses. */
const fileRules = {
  ...pageRules,
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
};

/** The content policy that every page carries in itself, so that it holds on a host that sends no headers. */
export const pagePolicy = policyText(pageRules);

/** The wider policy that hosts send with every file; a browser holds a page to both. */
export const filePolicy = policyText(fileRules);

/** Only a header can say who may frame a page. */
export const unframedPolicy = policyText({ ...fileRules, "frame-ancestors": "'none'" });

function policyText(rules: Readonly<Record<string, string>>): string {
  return Object.entries(rules)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
