/** Entry of local storage that says `no` where a reader wants nothing kept for reading without a network. */
export const offlineKey = 'llm-onpremise:offline';
