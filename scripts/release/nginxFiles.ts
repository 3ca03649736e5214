import { isText, type ServerRules } from './ServerRules.ts';

/** A path as part of a regular expression of PCRE, RE2 and their kin. */
export const escaped = (path: string): string => path.replaceAll('.', '\\.');

/** The site as a server of nginx, for a folder that nginx includes in its http block. */
export function nginxSite(
  { headers, types, ...rules }: ServerRules,
  { listen = '80', root = '/srv/www' } = {},
): string {
  const endings = Map.groupBy(Object.keys(types), (ending) => types[ending] ?? '');
  return `# The site llm-onpremise. Put the folder "site" to ${root}${rules.base}, this file to /etc/nginx/conf.d/.
# For another path run relocate and change the line "error_page".

map $uri $llm_onpremise_cache {
    default "${rules.otherCache}";
${rules.immutableFolders.map((folder) => `    ~/${escaped(folder)}/ "${rules.immutableCache}";`).join('\n')}
}

server {
    listen ${listen};
    # With HTTPS: listen 443 ssl http2; ssl_certificate …; ssl_certificate_key …; and the line Strict-Transport-Security below.
    root ${root};
    index index.html;
    error_page 404 ${rules.base}404.html;
    server_tokens off;
    absolute_redirect off;

    # Files lie beside their compressed copies. Brotli needs the module brotli_static (Debian: libnginx-mod-http-brotli-static).
    gzip off;
    gzip_static on;
    gzip_vary on;
    #brotli_static on;

    charset utf-8;
    charset_types ${[...endings.keys()].filter((type) => isText(type) && type !== 'text/html').join(' ')};
    default_type application/octet-stream;
    types {
${[...endings].map(([type, names]) => `        ${type} ${names.join(' ')};`).join('\n')}
    }

${Object.entries(headers)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
    #add_header Strict-Transport-Security "${rules.strictTransport}" always;
    add_header Cache-Control $llm_onpremise_cache;

    location / {
        limit_except GET { deny all; }
    }
    location ~ /\\. { return 404; }
}
`;
}

/** A whole configuration for an nginx that is not root and writes to /tmp alone. */
export const nginxRootless = (siteFile: string): string => `worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr warn;
events {
    worker_connections 1024;
}
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_timeout 65;
    client_body_temp_path /tmp/client;
    proxy_temp_path /tmp/proxy;
    fastcgi_temp_path /tmp/fastcgi;
    uwsgi_temp_path /tmp/uwsgi;
    scgi_temp_path /tmp/scgi;
    include ${siteFile};
}
`;
