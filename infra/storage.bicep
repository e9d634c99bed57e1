// The storage account: all tables of the bot, and the container of the nightly export.
param accountName string
param location string
param redundancy string
param access string
param operatorAddresses string[]
param appSubnetId string
param endpointSubnetId string
param tableZoneId string
param blobZoneId string

var isPrivate = access == 'private'
// With private endpoints nobody needs the public address but people who work beside the bot.
var isPublic = !isPrivate || !empty(operatorAddresses)
var endpoints = isPrivate
  ? [
      {
        group: 'table'
        zoneId: tableZoneId
      }
      {
        group: 'blob'
        zoneId: blobZoneId
      }
    ]
  : []

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: accountName
  location: location
  kind: 'StorageV2'
  sku: {
    name: redundancy
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    // No keys: only identities with a role get in.
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: isPublic ? 'Enabled' : 'Disabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: 'Deny'
      virtualNetworkRules: isPrivate
        ? []
        : [
            {
              id: appSubnetId
              action: 'Allow'
            }
          ]
      ipRules: [
        for address in operatorAddresses: {
          value: address
          action: 'Allow'
        }
      ]
    }
  }
}

// Records of a municipality must not go with a wrong click; remove the lock before you remove the account.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: account
  name: 'keep-the-records'
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds the proposals and answers of the municipality, which may not be deleted without the leave of its archive.'
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: {
      enabled: true
      days: 30
    }
    containerDeleteRetentionPolicy: {
      enabled: true
      days: 30
    }
  }
}

// How long exports are kept, and whether they can be changed at all, is for the municipality to rule.
resource backup 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: 'forenkl-backup'
  properties: {
    publicAccess: 'None'
  }
}

resource privateEndpoints 'Microsoft.Network/privateEndpoints@2024-05-01' = [
  for endpoint in endpoints: {
    name: '${accountName}-${endpoint.group}'
    location: location
    properties: {
      subnet: {
        id: endpointSubnetId
      }
      privateLinkServiceConnections: [
        {
          name: endpoint.group
          properties: {
            privateLinkServiceId: account.id
            groupIds: [endpoint.group]
          }
        }
      ]
    }
  }
]

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = [
  for (endpoint, i) in endpoints: {
    parent: privateEndpoints[i]
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        {
          name: endpoint.group
          properties: {
            privateDnsZoneId: endpoint.zoneId
          }
        }
      ]
    }
  }
]

output accountName string = account.name
output tablesEndpoint string = account.properties.primaryEndpoints.table
output blobsEndpoint string = account.properties.primaryEndpoints.blob
