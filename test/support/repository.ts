import { strToU8, type Zippable, zipSync } from 'fflate';

/** What a sample repository holds. */
export interface RepositorySize {
  readonly manifests: number;
  readonly buildFiles: number;
  /** Bytes that no program can pack, in files that are no evidence. */
  readonly otherBytes?: number;
}

const OTHER_FILE_BYTES = 1024 * 1024;

/** A repository of many services as a zip archive: for each manifest a Deployment with its Service, and build files beside sources. */
export function repositoryZip({ manifests, buildFiles, otherBytes = 0 }: RepositorySize): Uint8Array {
  const files: Zippable = {};
  for (let at = 0; at < manifests; at += 1)
    files[`deploy/service-${at}/deployment.yaml`] = strToU8(manifest(`service-${at}`, 1 + (at % 3)));
  for (let at = 0; at < buildFiles; at += 1) files[`service-${at}/Dockerfile`] = strToU8(buildFile(at));
  for (let at = 0; at * OTHER_FILE_BYTES < otherBytes; at += 1)
    files[`assets/picture-${at}.bin`] = [noise(OTHER_FILE_BYTES, at), { level: 0 }];
  return zipSync(files);
}

/** Bytes that look random and are the same each time. */
function noise(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed + 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

const manifest = (name: string, replicas: number): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels:
    app.kubernetes.io/name: ${name}
    app.kubernetes.io/part-of: permits
spec:
  replicas: ${replicas}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 1
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
    spec:
      serviceAccountName: ${name}
      automountServiceAccountToken: false
      terminationGracePeriodSeconds: 45
      securityContext:
        runAsNonRoot: true
      containers:
        - name: ${name}
          image: registry.example.hk/permits/${name}:4.${replicas}.2
          ports:
            - name: http
              containerPort: 8080
          envFrom:
            - configMapRef:
                name: ${name}
          env:
            - name: DATABASE_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: ${name}-database
                  key: password
          resources:
            requests: { cpu: 200m, memory: 384Mi }
            limits: { memory: 768Mi }
          startupProbe:
            httpGet: { path: /health/started, port: http }
            failureThreshold: 30
            periodSeconds: 2
          readinessProbe:
            httpGet: { path: /health/ready, port: http }
          livenessProbe:
            httpGet: { path: /health/live, port: http }
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop: [ALL]
          volumeMounts:
            - name: tmp
              mountPath: /tmp
      volumes:
        - name: tmp
          emptyDir: {}
---
apiVersion: v1
kind: Service
metadata:
  name: ${name}
spec:
  selector:
    app.kubernetes.io/name: ${name}
  ports:
    - name: http
      port: 80
      targetPort: http
`;

const buildFile = (at: number): string => `# syntax=docker/dockerfile:1
FROM registry.access.redhat.com/ubi9/openjdk-21:1.20 AS build
WORKDIR /src
COPY pom.xml ./
RUN mvn -B dependency:go-offline
COPY src ./src
RUN mvn -B package -DskipTests

FROM registry.access.redhat.com/ubi9/openjdk-21-runtime:1.20
LABEL org.opencontainers.image.title="service-${at}"
WORKDIR /opt/app
RUN microdnf install -y --nodocs tzdata && microdnf clean all \\
 && find / -xdev -perm /6000 -type f -exec chmod a-s {} +
COPY --from=build --chown=1001:0 /src/target/service-${at}.jar app.jar
ENV TZ=Asia/Hong_Kong
EXPOSE 8080
USER 1001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "app.jar"]
`;
