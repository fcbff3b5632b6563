/** The trusted certificate of office-addin-dev-certs when a person made one, else a fresh self-signed one. */
export function certificate(): { readonly key: string | Buffer; readonly cert: string | Buffer };
