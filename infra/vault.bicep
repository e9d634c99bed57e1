// The one secret nothing can take the place of: what announcements to other systems are signed with.
param vaultName string
param location string
param appSubnetId string

@secure()
param webhookSecret string

@description('Principal id of the identity that reads it.')
param readerId string

var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c85b69e6')

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: 'Deny'
      virtualNetworkRules: [
        {
          id: appSubnetId
        }
      ]
    }
  }
}

// Whoever deploys again need not know the secret.
resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(webhookSecret)) {
  parent: vault
  name: 'webhook-secret'
  properties: {
    value: webhookSecret
    contentType: 'text/plain'
  }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerId, secretsUser)
  properties: {
    principalId: readerId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

output webhookSecretUri string = '${vault.properties.vaultUri}secrets/webhook-secret'
