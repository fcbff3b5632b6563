export const OFFICE_JS: string;
export const OFFICE_HOSTS: readonly string[];
