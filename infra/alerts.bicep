// Who is told when something is wrong, and of what; docs/operations.md says what to do then.
param name string
param location string
param email string
param siteId string
param workspaceId string

var sums = 'AppMetrics | where Name == "{0}" and tostring(Properties["{1}"]) == "{2}" | summarize total = sum(Sum)'
var watched = [
  {
    name: 'unknown-deliveries'
    title: 'Forenkl does not know whether messages arrived'
    query: format(sums, 'forenkl.sends', 'state', 'unknown')
    above: 0
    window: 'PT15M'
    severity: 2
  }
  {
    name: 'waiting-messages'
    title: 'Messages of Forenkl have been due for half an hour'
    query: 'AppMetrics | where Name == "forenkl.queue.age" | summarize total = max(Sum)'
    above: 1800
    window: 'PT15M'
    severity: 2
  }
  {
    name: 'failed-jobs'
    title: 'A job of Forenkl keeps failing'
    query: format(sums, 'forenkl.jobs', 'outcome', 'failed')
    above: 2
    window: 'PT4H'
    severity: 2
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-alerts'
  location: 'global'
  properties: {
    enabled: true
    groupShortName: take(name, 12)
    emailReceivers: [
      {
        name: 'operations'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource queries 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for rule in watched: {
    name: '${name}-${rule.name}'
    location: location
    properties: {
      displayName: rule.title
      enabled: true
      severity: rule.severity
      scopes: [workspaceId]
      evaluationFrequency: 'PT15M'
      windowSize: rule.window
      autoMitigate: true
      // Nothing was ever measured when this is deployed first.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: rule.query
            metricMeasureColumn: 'total'
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: rule.above
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [people.id]
      }
    }
  }
]

var platform = [
  {
    name: 'server-errors'
    title: 'Forenkl answers with errors of its own'
    metric: 'Http5xx'
    aggregation: 'Total'
    operator: 'GreaterThan'
    threshold: 5
  }
  {
    name: 'not-ready'
    title: 'Forenkl is not ready on one of its machines'
    metric: 'HealthCheckStatus'
    aggregation: 'Average'
    operator: 'LessThan'
    threshold: 100
  }
]

resource metrics 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for rule in platform: {
    name: '${name}-${rule.name}'
    location: 'global'
    properties: {
      description: rule.title
      enabled: true
      severity: 1
      scopes: [siteId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      autoMitigate: true
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: rule.name
            metricName: rule.metric
            timeAggregation: rule.aggregation
            operator: rule.operator
            threshold: rule.threshold
          }
        ]
      }
      actions: [
        {
          actionGroupId: people.id
        }
      ]
    }
  }
]
