// Runs before the other scripts, in syntax that any Node understands, so that an old Node prints what is wrong instead of a syntax error.
var version = process.versions.node.split('.')
var old = Number(version[0]) < 22 || (Number(version[0]) === 22 && Number(version[1]) < 18)

if (old) {
  console.error(
    'Working on Mocktitan needs Node 22.18 or later, which runs TypeScript as it is; this is Node ' +
      process.versions.node +
      '.\n' +
      'The development dependency `node` brings its own Node 24 for these scripts. It is set up by an install script, which\n' +
      '`npm ci --ignore-scripts` and `ignore-scripts=true` skip: run `npm rebuild node --ignore-scripts=false`, or use a newer Node.',
  )
  process.exit(1)
}
