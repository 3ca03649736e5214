import { escaped } from './nginxFiles.ts';
import { isText, type ServerRules } from './ServerRules.ts';

/** The site as a virtual host of Apache 2.4. */
export function apacheFile(
  { headers, types, ...rules }: ServerRules,
  { listen = '*:80', root = '/srv/www' } = {},
): string {
  const endings = Map.groupBy(Object.keys(types), (ending) => types[ending] ?? '');
  const texts = Object.keys(types).filter((ending) => isText(types[ending] ?? ''));
  return `# The site llm-onpremise. Put the folder "site" to ${root}${rules.base}, this file to /etc/apache2/sites-available/.
# Needs the modules headers, rewrite and mime: a2enmod headers rewrite. For another path run relocate and change the
# line "ErrorDocument".
<VirtualHost ${listen}>
    DocumentRoot ${root}
    DirectoryIndex index.html
    ErrorDocument 404 ${rules.base}404.html
    FileETag MTime Size
    TraceEnable Off

${Object.entries(headers)
  .map(([name, value]) => `    Header always set ${name} "${value}"`)
  .join('\n')}
    # With HTTPS alone:
    #Header always set Strict-Transport-Security "${rules.strictTransport}"
    Header set Cache-Control "${rules.otherCache}" "expr=%{REQUEST_STATUS} -lt 400 && ! %{REQUEST_URI} =~ m#/(${rules.immutableFolders.map(escaped).join('|')})/#"
    Header set Cache-Control "${rules.immutableCache}" "expr=%{REQUEST_STATUS} -lt 400 && %{REQUEST_URI} =~ m#/(${rules.immutableFolders.map(escaped).join('|')})/#"

    <Directory ${root}>
        Require all granted
        AllowOverride None
        Options None
        Options +FollowSymLinks
        <LimitExcept GET HEAD>
            Require all denied
        </LimitExcept>
${[...endings].map(([type, names]) => `        AddType ${type} ${names.map((name) => `.${name}`).join(' ')}`).join('\n')}
        AddCharset utf-8 ${texts.map((name) => `.${name}`).join(' ')}

        # A folder is its index.html; a compressed copy beside a file is sent to whoever takes it.
        RemoveType .gz .br
        RemoveLanguage .br
        AddEncoding gzip .gz
        AddEncoding br .br
        Header append Vary Accept-Encoding
        RewriteEngine On
        RewriteCond %{REQUEST_FILENAME} -d
        RewriteCond %{REQUEST_URI} /$
        RewriteRule ^ %{REQUEST_URI}index.html
        RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
        RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}.br -f
        RewriteRule ^ %{REQUEST_URI}.br [L]
        RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
        RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}.gz -f
        RewriteRule ^ %{REQUEST_URI}.gz [L]
    </Directory>
    <DirectoryMatch "/\\.">
        Require all denied
    </DirectoryMatch>
</VirtualHost>
`;
}
