// Scripts and workers come from this site alone; nothing is ever parsed as HTML, so there is no rule for that.
if (self.trustedTypes) {
  self.trustedTypes.createPolicy('default', {
    createScriptURL(given) {
      const url = new URL(given, document.baseURI);
      const base = document.documentElement.dataset.base;
      if (url.origin === location.origin && url.pathname.startsWith(base)) return url.href;
      throw new TypeError(`script must be under ${base}, got ${given}`);
    },
  });
}

// Before the first paint, so that a chosen theme does not flash.
try {
  const theme = localStorage.getItem('llm-onpremise:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused; the system's theme then holds.
}
document.documentElement.dataset.script = 'on';
