// Who may do what, and no more than that.
param storageAccountName string
param insightsName string

@description('Principal id of the identity the bot runs as.')
param botPrincipalId string

@description('Object id of the group that runs tools beside the bot; empty for none.')
param operatorGroupId string

var tableContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3')
var blobContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
var metricsPublisher = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')

var bot = {
  id: botPrincipalId
  type: 'ServicePrincipal'
}
var operators = {
  id: operatorGroupId
  type: 'Group'
}
var readersAndWriters = empty(operatorGroupId) ? [bot] : [bot, operators]

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageAccountName
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' existing = {
  parent: account
  name: 'default'
}

resource backup 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' existing = {
  parent: blobs
  name: 'forenkl-backup'
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

// The bot makes its own tables, so the role is on the account; it is about tables only.
resource tables 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for who in readersAndWriters: {
    scope: account
    name: guid(account.id, who.id, tableContributor)
    properties: {
      principalId: who.id
      principalType: who.type
      roleDefinitionId: tableContributor
    }
  }
]

resource exports 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for who in readersAndWriters: {
    scope: backup
    name: guid(backup.id, who.id, blobContributor)
    properties: {
      principalId: who.id
      principalType: who.type
      roleDefinitionId: blobContributor
    }
  }
]

resource telemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, botPrincipalId, metricsPublisher)
  properties: {
    principalId: botPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: metricsPublisher
  }
}
