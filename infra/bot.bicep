// The registration by which Teams finds the bot.
param botName string
param location string

@description('Where the service is reached, with https:// and no slash at the end.')
param serviceUrl string
param identityId string
param identityClientId string
param homeTenant string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: botName
  location: location
  kind: 'azurebot'
  sku: {
    // Messages of Teams cost nothing in either; only S1 comes with a promise of uptime.
    name: 'S1'
  }
  properties: {
    displayName: 'Forenkl'
    endpoint: '${serviceUrl}/api/messages'
    msaAppId: identityClientId
    msaAppType: 'UserAssignedMSI'
    msaAppMSIResourceId: identityId
    msaAppTenantId: homeTenant
    // No keys of Direct Line and the like: Teams alone is let in.
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
    schemaTransformationVersion: '1.3'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
      deploymentEnvironment: 'CommercialDeployment'
      enableCalling: false
    }
  }
}
