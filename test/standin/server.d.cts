export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

export function startServer(options?: {
  readonly port?: number;
  readonly dist?: string;
  readonly forAllOrigins?: boolean;
}): Promise<Server>;
