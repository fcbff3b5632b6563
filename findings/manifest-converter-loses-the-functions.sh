#!/usr/bin/env bash
#
# Package    office-addin-manifest-converter 0.4.1
# Behaviour  An add-in with custom functions in one shared runtime comes out without any
#            trace of the functions, and with two runtimes: the long-lived one does nothing,
#            the command runs in a short-lived one. It ends with 0 and warns of nothing.
# A guess    One long-lived runtime with the command and the functions, or a warning.
# Seen       exit 0, no warning, long: 0 actions, short: 1 action, functions: none
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund office-addin-manifest-converter@0.4.1 >> npm.log 2>&1 ||
  { echo "Not tried: office-addin-manifest-converter@0.4.1 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const at = (file) => `https://localhost:3000/${file}`
const url = (id, file) => `<bt:Url id="${id}" DefaultValue="${at(file)}"/>`
const icons = [16, 32, 80].map((size) => `<bt:Image size="${size}" resid="Icon"/>`).join('')
writeFileSync('addin.xml', `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>11111111-2222-4333-8444-555555555555</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>Example</ProviderName>
  <DefaultLocale>nl-NL</DefaultLocale>
  <DisplayName DefaultValue="Example"/>
  <Description DefaultValue="Counts."/>
  <IconUrl DefaultValue="${at('icon-32.png')}"/>
  <HighResolutionIconUrl DefaultValue="${at('icon-64.png')}"/>
  <SupportUrl DefaultValue="${at('help.html')}"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements><Sets><Set Name="SharedRuntime" MinVersion="1.1"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="${at('pane.html')}"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"
    xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook">
      <Runtimes><Runtime resid="Pane.Url" lifetime="long"/></Runtimes>
      <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
        <Script><SourceLocation resid="Script.Url"/></Script>
        <Page><SourceLocation resid="Pane.Url"/></Page>
        <Metadata><SourceLocation resid="Metadata.Url"/></Metadata>
        <Namespace resid="Functions.Namespace"/>
      </ExtensionPoint></AllFormFactors>
      <DesktopFormFactor>
        <FunctionFile resid="Pane.Url"/>
        <ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="Group1">
          <Label resid="Text"/><Icon>${icons}</Icon>
          <Control xsi:type="Button" id="Button1"><Label resid="Text"/>
            <Supertip><Title resid="Text"/><Description resid="Long"/></Supertip><Icon>${icons}</Icon>
            <Action xsi:type="ExecuteFunction"><FunctionName>count</FunctionName></Action>
          </Control>
        </Group></OfficeTab></ExtensionPoint>
      </DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon" DefaultValue="${at('icon-32.png')}"/></bt:Images>
      <bt:Urls>${url('Pane.Url', 'pane.html')}${url('Script.Url', 'functions.js')}${url('Metadata.Url', 'functions.json')}</bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Text" DefaultValue="Count"/><bt:String id="Functions.Namespace" DefaultValue="EXAMPLE"/>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Long" DefaultValue="Counts."/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`)
const cli = 'node_modules/office-addin-manifest-converter/cli.js'
const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'convert', 'addin.xml', '-v'], { encoding: 'utf8' })
const json = readFileSync('addin/manifest.json', 'utf8')
const [{ runtimes }] = JSON.parse(json).extensions
const seen = [
  `exit ${status}`,
  /warn/i.test(stdout + stderr) ? 'a warning' : 'no warning',
  ...runtimes.map(({ lifetime, actions = [] }) => `${lifetime}: ${actions.length} action${actions.length === 1 ? '' : 's'}`),
  `functions: ${/customFunction|functions\.json|EXAMPLE/i.test(json.replaceAll('"Example"', '')) ? 'some' : 'none'}`,
].join(', ')
if (seen !== 'exit 0, no warning, long: 0 actions, short: 1 action, functions: none') {
  console.error(`The converter makes something else of it now: ${seen}`)
  process.exit(1)
}
console.log(`The manifest as JSON: ${seen}.`)
END
node try.mjs
