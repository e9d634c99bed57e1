// Everything one municipality needs to run Forenkl: see docs/operations.md, "Install".
targetScope = 'resourceGroup'

@description('First part of every name in Azure: 3 to 12 small letters and digits, as storage accounts take no others.')
@minLength(3)
@maxLength(12)
param name string = 'forenkl'

@description('Region of everything but the bot registration.')
param location string = resourceGroup().location

@description('Region of the bot registration: westeurope keeps its data in the EU.')
@allowed(['westeurope', 'global'])
param botLocation string = 'westeurope'

@description('Who gets a mail when something is wrong.')
param alertEmail string

@description('Size of the machines. Scaling out needs S1 or more; P0v3 is the smallest that is made for production.')
@allowed(['S1', 'P0v3', 'P1v3', 'P2v3'])
param planSku string = 'P0v3'

@description('Fewest machines that run; two survive the loss of one.')
@minValue(1)
@maxValue(3)
param minInstances int = 1

@description('How storage keeps its copies. Table storage has no snapshots, so zones are the least.')
@allowed(['Standard_ZRS', 'Standard_GZRS', 'Standard_RAGZRS', 'Standard_LRS'])
param storageRedundancy string = 'Standard_ZRS'

@description('Name of the storage account: 3 to 24 small letters and digits, none other in the world has it. Another one after a restore; empty for one made of name.')
@maxLength(24)
param storageName string = ''

@description('private: storage has no address on the internet. firewall: it has one that only the app reaches; spares two private endpoints.')
@allowed(['private', 'firewall'])
param storageAccess string = 'private'

@description('Object id of an Entra group whose members may run the tools beside the bot; empty for none.')
param operatorGroupId string = ''

@description('Public IPv4 addresses, or ranges up to /30, from which those people work.')
param operatorAddresses string[] = []

@description('Where browsers and Teams reach the service, with https:// and no slash at the end; empty for the address Azure gives.')
param publicUrl string = ''

@description('Tenants that may use the bot, with commas between; the first is the home of the application.')
param tenants string = tenant().tenantId

@description('Name of the municipality.')
param municipality string

@description('What those who treat the proposals are called.')
param teamName string = ''

@description('Days until the proposer hears at the latest.')
param answerDays string = ''

@description('Who may hand in: everyone or leaders.')
param whoMayPropose string = ''

@description('Link to the whistleblower scheme.')
param whistleblowerUrl string = ''

@description('Id of the team in which the administration channel is bound without a code.')
param adminTeam string = ''

@description('Application id of the API and of the sign-in before files; empty for no API, no files and no walls.')
param apiAppId string = ''

@description('Where published decisions are announced, with commas between; empty for nowhere.')
param webhookUrls string = ''

@description('What announcements are signed with, kept in a key vault; empty leaves what is there.')
@secure()
param webhookSecret string = ''

@description('Most presses and messages of one person, as calls/seconds.')
param personLimit string = ''

@description('Calls a second within which messages are sent.')
param sendsPerSecond string = ''

@description('Most calls to one conversation, as calls/seconds with commas between.')
param conversationLimits string = ''

@description('Further hosts Teams may be reached at, with commas between.')
param serviceHosts string = ''

@description('How much is logged: error, warn, info or debug.')
param logLevel string = ''

@description('Path of a file of words for suggestions.')
param wordsFile string = ''

var suffix = take(uniqueString(resourceGroup().id, name), 6)
var appName = '${name}-${suffix}'
var announces = webhookUrls != ''

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

// To Teams the bot is its identity: with another one, everybody would be out of reach.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: identity
  name: 'keep-the-bot'
  properties: {
    level: 'CanNotDelete'
    notes: 'Teams knows the bot by this identity. Without it nobody can be written to.'
  }
}

module monitor 'monitor.bicep' = {
  name: 'monitor'
  params: {
    name: name
    location: location
  }
}

module network 'network.bicep' = {
  name: 'network'
  params: {
    name: name
    location: location
    privateZones: storageAccess == 'private'
  }
}

module storage 'storage.bicep' = {
  name: 'storage'
  params: {
    accountName: empty(storageName) ? '${name}${suffix}' : storageName
    location: location
    redundancy: storageRedundancy
    access: storageAccess
    operatorAddresses: operatorAddresses
    appSubnetId: network.outputs.appSubnetId
    endpointSubnetId: network.outputs.endpointSubnetId
    tableZoneId: network.outputs.tableZoneId
    blobZoneId: network.outputs.blobZoneId
  }
}

module vault 'vault.bicep' = if (announces) {
  name: 'vault'
  params: {
    vaultName: '${name}-${suffix}'
    location: location
    appSubnetId: network.outputs.appSubnetId
    webhookSecret: webhookSecret
    readerId: identity.properties.principalId
  }
}

module roles 'roles.bicep' = {
  name: 'roles'
  params: {
    storageAccountName: storage.outputs.accountName
    insightsName: monitor.outputs.insightsName
    botPrincipalId: identity.properties.principalId
    operatorGroupId: operatorGroupId
  }
}

module app 'app.bicep' = {
  name: 'app'
  params: {
    name: name
    appName: appName
    location: location
    planSku: planSku
    minInstances: minInstances
    identityId: identity.id
    identityClientId: identity.properties.clientId
    appSubnetId: network.outputs.appSubnetId
    workspaceId: monitor.outputs.workspaceId
    publicUrl: publicUrl
    hasSignIn: apiAppId != ''
    settings: {
      LOG_LEVEL: logLevel
      FORENKL_APP_ID: identity.properties.clientId
      FORENKL_APP_TYPE: 'UserAssignedMSI'
      FORENKL_TENANTS: tenants
      FORENKL_SERVICE_HOSTS: serviceHosts
      FORENKL_TABLES_ENDPOINT: storage.outputs.tablesEndpoint
      FORENKL_BLOBS_ENDPOINT: storage.outputs.blobsEndpoint
      FORENKL_SENDS_PER_SECOND: sendsPerSecond
      FORENKL_CONVERSATION_LIMITS: conversationLimits
      FORENKL_PERSON_LIMIT: personLimit
      FORENKL_ADMIN_TEAM: adminTeam
      FORENKL_WHO_MAY_PROPOSE: whoMayPropose
      FORENKL_TEAM_NAME: teamName
      FORENKL_MUNICIPALITY: municipality
      FORENKL_ANSWER_DAYS: answerDays
      FORENKL_WHISTLEBLOWER_URL: whistleblowerUrl
      FORENKL_API_APP_ID: apiAppId
      FORENKL_WEBHOOK_URLS: webhookUrls
      FORENKL_WEBHOOK_SECRET: announces ? '@Microsoft.KeyVault(SecretUri=${vault!.outputs.webhookSecretUri})' : ''
      FORENKL_WORDS: wordsFile
      APPLICATIONINSIGHTS_CONNECTION_STRING: monitor.outputs.connectionString
    }
  }
  dependsOn: [roles]
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    botName: appName
    location: botLocation
    serviceUrl: app.outputs.url
    identityId: identity.id
    identityClientId: identity.properties.clientId
    homeTenant: trim(split(tenants, ',')[0])
  }
}

module alerts 'alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    email: alertEmail
    siteId: app.outputs.siteId
    workspaceId: monitor.outputs.workspaceId
  }
}

@description('Application id of the bot, which is the client id of its identity.')
output BOT_ID string = identity.properties.clientId
output FORENKL_APP_ID string = identity.properties.clientId

@description('Host that stands in the manifest.')
output BOT_DOMAIN string = app.outputs.host
output FORENKL_PUBLIC_URL string = app.outputs.url

output AZURE_APP_SERVICE_NAME string = appName
output AZURE_APP_SERVICE_RESOURCE_ID string = app.outputs.siteId
output FORENKL_TABLES_ENDPOINT string = storage.outputs.tablesEndpoint
output FORENKL_BLOBS_ENDPOINT string = storage.outputs.blobsEndpoint
