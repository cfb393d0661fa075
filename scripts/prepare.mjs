/**
 * Builds the web app and joins the files of the server and of the command line after `npm install`, so that starts are quick. Where npm runs
 * no install scripts, the start builds the app, and runs the files as they are. Plain JavaScript, because it may be run by any Node: one that is too old
 * leaves this out.
 */
const major = Number(process.versions.node.split('.', 1)[0]);

if (major >= 26) {
  const [{ buildWebApp, isStale }, { bundleServer }, { bundleCommandLine }] = await Promise.all([
    import('@tongshang/web'),
    import('@tongshang/server/bundle'),
    import('@tongshang/cli/bundle'),
  ]);
  if (isStale()) await buildWebApp();
  await Promise.all([bundleServer(), bundleCommandLine()]);
}
