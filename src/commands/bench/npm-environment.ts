/**
 * The environment for an npm that works in a folder of its own: what the npm that started this process says of the project would lead it back there.
 * How to reach the registry stays.
 */
export function npmEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const ofTheProject = /^npm_(?:package_|lifecycle_|command$|execpath$|config_(?:local_prefix|prefix)$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheProject.test(name)));
}
