import { isText, type ServerRules } from './ServerRules.ts';

/** The site's web.config for IIS 10: it stands in the site's own folder, so it names no path. */
export function iisFile({ headers, types, ...rules }: ServerRules): string {
  const cached = rules.immutableFolders.map(
    (folder) => `  <location path="${folder}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
          <add name="Cache-Control" value="${rules.immutableCache}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- The site llm-onpremise. Put this file into the folder of the site. IIS compresses by itself; it sends no Brotli
     without Microsoft's IIS Compression, and does not use the .br and .gz files, which may be deleted. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${[...Object.entries(headers), ['Cache-Control', rules.otherCache] as const]
  .map(
    ([name, value]) =>
      `        <remove name="${name}" />\n        <add name="${name}" value="${attribute(value)}" />`,
  )
  .join('\n')}
        <!-- With HTTPS alone: <add name="Strict-Transport-Security" value="${rules.strictTransport}" /> -->
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering removeServerHeader="true">
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
    <staticContent>
${Object.entries(types)
  .map(
    ([ending, type]) =>
      `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${type}${isText(type) ? '; charset=utf-8' : ''}" />`,
  )
  .join('\n')}
    </staticContent>
  </system.webServer>
${cached.join('\n')}
</configuration>
`;
}

const attribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
