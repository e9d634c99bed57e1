// The registration of a bot that runs on somebody's own machine, behind a tunnel.
@description('Nobody else in the world may have the same.')
param botName string

@description('Client id of an application with a secret, in the tenant it is deployed to.')
param appId string

@description('Host of the tunnel, without https://.')
param domain string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: botName
  location: 'westeurope'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: 'Forenkl (local)'
    endpoint: 'https://${domain}/api/messages'
    msaAppId: appId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenant().tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'westeurope'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
      deploymentEnvironment: 'CommercialDeployment'
    }
  }
}
