// Fabric would fetch Segoe fonts from Microsoft's servers; it reads this when it is first imported, so this module
// comes first.
Object.assign(window, { FabricConfig: { fontBaseUrl: '' } });
