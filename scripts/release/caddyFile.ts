import { isText, type ServerRules } from './ServerRules.ts';

/** The site for Caddy, which finds compressed copies beside the files. */
export function caddyFile(
  { headers, types, ...rules }: ServerRules,
  { listen = ':80', root = '/srv/www' } = {},
): string {
  const endings = Map.groupBy(Object.keys(types), (ending) => types[ending] ?? '');
  return `# The site llm-onpremise. Put the folder "site" to ${root}${rules.base}, this file to /etc/caddy/Caddyfile.
# For another path run relocate and change the line "rewrite".
{
	admin off
}

(llm_onpremise_headers) {
	header {
${Object.entries(headers)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
		#Strict-Transport-Security "${rules.strictTransport}"
		-Server
	}
}

# With HTTPS: the name of the host in the place of "${listen}", and the line Strict-Transport-Security above.
${listen} {
	root * ${root}

	import llm_onpremise_headers

	@immutable path ${rules.immutableFolders.map((folder) => `*/${folder}/*`).join(' ')}
	@other not path ${rules.immutableFolders.map((folder) => `*/${folder}/*`).join(' ')}
	header @immutable Cache-Control "${rules.immutableCache}"
	header @other Cache-Control "${rules.otherCache}"

${[...endings]
  .map(([type, names], at) => {
    const matcher = `@type${at + 1}`;
    const paths = names.map((name) => `*.${name}`);
    // A folder is answered with its index.html.
    const all = type === 'text/html' ? [...paths, '*/'] : paths;
    return `\t${matcher} path ${all.join(' ')}\n\theader ${matcher} Content-Type "${type}${isText(type) ? '; charset=utf-8' : ''}"`;
  })
  .join('\n')}

	@write not method GET HEAD
	error @write 405
	@hidden path */.*
	error @hidden 404

	file_server {
		precompressed br gzip
	}

	handle_errors {
		import llm_onpremise_headers
		header -Cache-Control
		@missing expression {http.error.status_code} == 404
		handle @missing {
			header Content-Type "text/html; charset=utf-8"
			rewrite * ${rules.base}404.html
			file_server {
				precompressed br gzip
			}
		}
		handle {
			respond "{http.error.status_code} {http.error.status_text}"
		}
	}
}
`;
}
