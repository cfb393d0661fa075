/**
 * Builds the web app after `npm install`, so that the first start is quick. Where npm runs no install scripts, the start
 * builds it. Plain JavaScript, because it may be run by any Node: one that is too old leaves the build to the start, too.
 */
const major = Number(process.versions.node.split('.', 1)[0]);

if (major >= 26) {
  const { buildWebApp, isStale } = await import('@tongshang/web');
  if (isStale()) await buildWebApp();
}
