// The web app: one Node program on as many machines as are needed.
param name string
param appName string
param location string
param planSku string
param minInstances int
param identityId string
param identityClientId string
param appSubnetId string
param workspaceId string

@description('An address of the municipality itself; empty for the one Azure gives.')
param publicUrl string

@description('Whether there is an application to sign in to; without it the program gives nothing to browsers.')
param hasSignIn bool

@description('What the program reads, by the names of its settings; an empty one counts as not set.')
param settings object

// More than the ten seconds the program takes to end gently.
var secondsToStop = '30'

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: minInstances
  }
  properties: {
    // Linux
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: appName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Processes share the tables and nothing else, so no client needs to come back to the same one.
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    publicNetworkAccess: 'Enabled'
    virtualNetworkSubnetId: appSubnetId
    vnetRouteAllEnabled: true
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // Not npm start: npm does not pass on the signal to stop, and the version of Node is the platform's here.
      appCommandLine: 'exec node src/index.ts'
      alwaysOn: true
      healthCheckPath: '/readyz'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      remoteDebuggingEnabled: false
    }
  }
}

// Deploying needs a role in Azure; there is no password for it.
resource noPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = [
  for kind in ['ftp', 'scm']: {
    parent: site
    name: kind
    properties: {
      allow: false
    }
  }
]

var serviceUrl = empty(publicUrl) ? 'https://${site.properties.defaultHostName}' : publicUrl

resource appSettings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: site
  name: 'appsettings'
  properties: union(settings, {
    FORENKL_PUBLIC_URL: hasSignIn ? serviceUrl : ''
    NODE_ENV: 'production'
    // Which of the identities storage is opened as, and no other way to sign in is tried.
    AZURE_CLIENT_ID: identityClientId
    AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential'
    // What was deployed is the zip file, mounted as it is: whole, read-only, and nothing is built here.
    WEBSITE_RUN_FROM_PACKAGE: '1'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: secondsToStop
    WEBSITE_HEALTHCHECK_MAXPINGFAILURES: '5'
    // A new process takes over when it is ready; any answer at all would do otherwise, also a 503.
    WEBSITE_WARMUP_PATH: '/readyz'
    WEBSITE_WARMUP_STATUSES: '200'
    // The first start after a restore looks through everything; one that cannot start ends by itself.
    WEBSITES_CONTAINER_START_TIME_LIMIT: '1800'
  })
}

// What the process says before its telemetry runs, such as why it does not start. Requests are left
// out: their addresses hold the secrets of walls and files.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
      {
        category: 'AppServiceAuditLogs'
        enabled: true
      }
    ]
  }
}

resource scaling 'Microsoft.Insights/autoscalesettings@2022-10-01' = {
  name: '${name}-scaling'
  location: location
  properties: {
    enabled: true
    targetResourceUri: plan.id
    profiles: [
      {
        name: 'by the load of the processor'
        capacity: {
          minimum: string(minInstances)
          maximum: '3'
          default: string(minInstances)
        }
        rules: [
          {
            metricTrigger: {
              metricName: 'CpuPercentage'
              metricResourceUri: plan.id
              operator: 'GreaterThan'
              statistic: 'Average'
              threshold: 70
              timeAggregation: 'Average'
              timeGrain: 'PT1M'
              timeWindow: 'PT5M'
            }
            scaleAction: {
              direction: 'Increase'
              type: 'ChangeCount'
              value: '1'
              cooldown: 'PT5M'
            }
          }
          {
            metricTrigger: {
              metricName: 'CpuPercentage'
              metricResourceUri: plan.id
              operator: 'LessThan'
              statistic: 'Average'
              threshold: 25
              timeAggregation: 'Average'
              timeGrain: 'PT1M'
              timeWindow: 'PT15M'
            }
            scaleAction: {
              direction: 'Decrease'
              type: 'ChangeCount'
              value: '1'
              cooldown: 'PT15M'
            }
          }
        ]
      }
    ]
  }
}

output siteId string = site.id
output url string = serviceUrl
output host string = split(replace(serviceUrl, 'https://', ''), '/')[0]
