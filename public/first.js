{
  const { dataset } = document.documentElement;
  self.trustedTypes?.createPolicy('default', {
    createScriptURL(given) {
      const { href } = new URL(given, document.baseURI);
      if (href.startsWith(location.origin + dataset.base)) return href;
      throw TypeError(`script must be under ${dataset.base}, got ${given}`);
    },
  });
  try {
    const theme = localStorage.getItem('llm-onpremise:theme');
    if (theme) dataset.theme = theme;
    dataset.stores = '';
  } catch {
    // Refused.
  }
  dataset.script = 'on';
}
