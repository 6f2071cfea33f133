import packageJson from '../../package.json' with { type: 'json' };

/** The version of the tool. */
export const VERSION: string = packageJson.version;

/** What was built: the build puts a hash of the sources here, so that no result of other sources is taken for ours. */
export const BUILD: string = process.env.CLAIMS_BUILD ?? 'source';
