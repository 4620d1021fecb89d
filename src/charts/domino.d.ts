/** The package's own types declare a module named "domino"; this is the part that the renderer uses. */
declare module "@mixmark-io/domino" {
  const domino: { createDocument(html?: string): Document };
  export default domino;
}
